/** The main process: the order of start-up, nothing else. It holds no key, no passphrase and no record. */
import { app } from 'electron';
import { askedForCommandLine, runCommandLine } from './shell/commandLine.ts';
import { surviveFailures } from './shell/failures.ts';
import { chooseProfile } from './shell/profile.ts';
import { hardenChromium, refuseDangerousSwitches } from './shell/switches.ts';
import { declareSchemes } from './shell/schemes.ts';
import { openApplication } from './shell/application.ts';

surviveFailures();
refuseDangerousSwitches();

if (askedForCommandLine()) runCommandLine();

chooseProfile();
hardenChromium();
declareSchemes();

if (app.requestSingleInstanceLock()) void app.whenReady().then(openApplication);
else app.quit();
