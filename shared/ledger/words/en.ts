/**
 * 2048 English words for fingerprints, in alphabetical order: position is value, so no word is ever
 * moved or replaced. Each has four to eight letters, differs from every other in its first four, and by
 * two letters at least; none names a person, a people or something frightening. Made for Litopys.
 */
export const englishWords: readonly string[] = `
abacus abbey ability aboard about above abroad abrupt absent absorb abstract academy accent
accord accurate achieve acorn acoustic acquire across action actual adapt address adhesive
adjust admiral adobe adult advance advice aerial aerobic affair afford afloat again agate agency
agile agree ahead airport airship aisle ajar alarm album alcove alder alfalfa algae algebra
alias align alike alloy almanac almond aloud alpaca alphabet alpine already also altar although
altitude alumni always amateur amaze amber ambient amend amethyst amiable among amount amphora
amuse analog anatomy anchor ancient anemone angel angora animal anise ankle annex annual anorak
another answer antenna anthem antique antler anvil anyone apart aphid apiary apology apparel
appear apply apron aqua arable arcade archive arctic arena armchair aroma around arrange arrive
artist ascend ashore aside aspect asphalt assemble assist athlete atlas atrium attach attend
attic auburn audio auger aunt aurora author autumn avenue average aviator avocado awake award
away awning axiom axis axle azalea azure babysit back badger bagel bagpipe bakery balance
balcony baleen ballad balm balsam bamboo banana banjo banker banquet baobab barber barge
baritone barley barn barrel basalt baseball basic basket bathtub batik baton battery bauble
bazaar beacon beagle beam beard beaver because become bedroom beech beehive beeswax before began
begonia behave behind behold beige being belief bellows belong belt benefit benign bergamot
berry beside bestow between beverage beyond biceps bicycle bifocal bike bilberry billow bingo
biology biplane birch bird birthday biscuit bison bitmap blanket blazer blend blimp blink blithe
blizzard block bloom blossom blouse blow blue bluff blurb boat bobbin bobcat bobsled boiler
bolster bonfire bonnet bonus bookcase borrow botany bottle boulder bounce bouquet bovine bowling
boxer brace braid branch brass bravo bread breeze brew brick bridge brief bright broccoli bronze
brook brother brown brush bubble bucket budget buffet bugle build bulb bulletin bumper bundle
bungalow bunny buoy burgundy burlap burner business busker butter buyer buzz bygone bypass
cabbage cabin caboose cacao cactus cadence cafe caftan calcium calendar calico calypso camera
campus canary candle canopy canteen canvas canyon capable capital capsule captain caramel carbon
career cargo caribou carnival carol carpet carrot cartoon carve cascade cashew casino cask
castle casual catalog catch catfish cauldron cautious caviar cayenne cedar ceiling celery cello
cement census center ceramic cereal certain chain chalk champion change charm chatter cheap
check cheddar cheese chemist cherry chess chew chief chiffon chimney chip chisel chive choice
choose chorus chosen chowder chrome chuckle cicada cider cinema cinnamon circle citizen citrus
city civic claim clamp clarinet class clean clever cliche cliff climate clinic cloak cloister
close cloth clown club clutch coach coast cobalt cobble cockpit coconut coffee coleslaw collar
colony column comb comedy comfort common compass concert condor confirm congress conifer connect
console contact cookie cooler copper copy coral corgi cork corner correct cosmic costume cotton
cougar council couple course cousin cover cowbell coyote cradle craft crane crater crayon create
credit creek crest cricket crimson crinkle crisp critic crocus crop croquet crowd cruise crumb
crystal cube cuckoo cucumber cuddle cuff cuisine culinary cumin cupboard cupcake curator curious
curry cushion custom cutlery cyan cycle cygnet cylinder cymbal cypress dabble daffodil dahlia
daily damask damp dance dandy dapple daring data dawn daylight dazzle debut decade decibel deck
decline decorate deep defend define degree delay delegate deliver delta demand demo dense
dentist depart deposit depth derby derrick describe desert design detail detect detour develop
device diagram diamond diary dictate diesel diet differ digest digit dignity dilute dimple
dinner dinosaur diploma direct disco dish display distance ditch divide dizzy doctor document
dolomite dolphin domain dome domino donkey donor donut dormouse dosage double dough dozen dragon
drama drape draw dream dress drift drill drink drive drizzle droplet drum dryer duckling dugout
duke dumpling durable dusk dustpan duty dwarf dwell dynamo eager early earmuff earring earth
easel easy echo eclair eclipse ecology economy edible editor educate effect effort eggplant
eggshell egret either elapse elastic elbow election elegant element elephant elevate elite elope
eloquent else embark emblem embrace emerge emit emotion emperor employ empty enable enamel
encore endive endless endorse energy engage engine engrave enigma enjoy enlarge enlist enough
enrich enroll ensure entire entry envelope enzyme epic episode epoch equal equip eraser ermine
errand escort espresso essay estate estuary etching eternal ethics eureka evening every evolve
exact example except exchange excite exclude excuse execute exhale exhibit exist exotic expand
expect explain export express extend extra eyebrow eyelash fabric factor faith falafel falcon
fall family famous fancy fanfare fantasy farmer farther fashion fathom fatigue faucet feast
feather fedora feline fellow fennel fern ferret fertile festival fetch fiber fiction fiddle
field fiesta figure filbert filet filter final find finger finish firefly first fixture fjord
flag flame flannel flask flavor fleece flexible flight flint flip flood flora flour flower
fluent fluffy fluid flute flux foam focus foil folder folk fondue forage forest forget forklift
formal forum forward fossil foster found foxglove fragile freckle freedom frequent fresco friend
fringe fritter frog front frozen frugal fruit fudge fungus furnace fusion future fuzzy gadget
galaxy gallop game gander garage garden garlic garment garnet gather gazebo gearbox gecko gelato
gemstone genius genre gentle genuine geode geology geranium gesture geyser gherkin giant gibbon
giddy gift giggle gingham giraffe give gizmo glacier glad glance glaze gleam glen glider glimmer
glitter globe glory glossy glucose goblet goggles gold gondola gong goose gopher gorilla gosling
gospel gourmet govern gown grain grand graph grateful gravity great grebe green griddle grip
grocery groom grotto group grove guava guest guide guinea guitar gulf guppy guru gymnast gypsum
habit haddock haiku hair half halibut hallmark hamlet hammer hamster hangar happen harbor
harmony harness harvest haste haul haven hawk hazel health heart heavy hedge height heirloom
helium helmet helper hemp herald herb heron herring hexagon hibiscus hiccup hickory hidden high
hiker hinge hippo history hobby hockey hoist holiday hollow honest hood horizon hornbill horse
hosiery hotel hour howl hubcap huge human humble humid humor humus hurdle husky hyacinth hybrid
hydrant hyena hyphen ibex ibis iceberg icecap icicle icon ideal identity idiom igloo ignite
iguana image immense immune impact import improve inbox incense include income index indigo
indoor industry infinite inform infuse inhale inherit initial inkwell inland inlet input inquiry
insect inside inspire install intact intend into invent invite involve iodine irrigate item
ivory jacket jade jaguar jasmine jasper jazz jeans jelly jersey jester jetty jewel jigsaw jingle
jogger journal jubilee juggle juice jukebox jump junior junk jury just kangaroo karate kayak
kazoo kebab keen kelp kept kernel kestrel ketchup kettle keyboard kilo kimono kiosk kitchen
kitten kiwi knapsack knee knight knit knob knock koala kumquat label labor lacquer ladder ladle
lagoon lamb language lantern lanyard laptop lasso laugh launch laurel lava lavender lazy leader
leaf league learn leave lecture leek legend legume leisure lemon length lens lentil leopard
lesson letter level liberty library license lichen lilac lily limit linden lion liquid listen
little lively lizard llama lobster locate lodge loft logic lollipop loquat lorry lotion lotus
lounge loyal lozenge lucky luggage lullaby lumber luminous lunar lupine luxury lynx lyric
macaroni machine mackerel magazine magenta magic magma magnet magpie mahogany mail maize major
mallet mammal manager mandarin mango mantle manual maple marble margin marina market marmot
maroon marry marsh marvel marzipan mascot mason master material matrix mature maximum maybe
meadow measure mechanic medal medium melody member memory mentor menu merchant merit mermaid
mesh message meteor method metro mica microbe midnight midway might migrate mime mimic mimosa
mineral mini minor minute miracle mirror miss mobile moccasin modern modify module mohair molar
moment money monitor month monument moon morning mosaic most motor mountain mouse movie much
muffin mulberry multiply muscle museum music mussel mustard mutual myrtle mystery myth nacho
napkin narrow narwhal nation nautical navy nebula nectar needle neighbor neon nephew nest
network neutral never newly news nibble nickel niece nightjar noble noise noodle north notable
note notice nougat noun novel nozzle nuance nurse nutmeg nutshell nylon oasis oatcake oatmeal
obelisk object oblong observe obtain obvious ocean ocelot octave octopus odor offer office often
ointment olive omelet once onion online only onset onward onyx opal open opera opinion opposite
option opus orange orbit orchard ordinary oregano organ orient origami oriole ornament osprey
ostrich other outboard outdoor outer outfit outline outside owner oxtail oxygen oyster ozone
paddle padlock pagoda paint pajamas palace palette pamphlet pancake panda panel pantry papaya
paper paprika papyrus parade parcel pardon parfait parlor parsley partner pass pasta path
patient pattern pause pavilion payment peace peanut pebble pecan peer pelican pencil penguin
penny people pepper perch perfect period permit person petal petrol petunia phone photo phrase
physics piano pickle picnic picture pigeon pigment pilot pinball pinch pioneer pixel pizza plain
planet plaster plaza pleasant plenty pliers plover pluck plug plural plywood pocket podium poem
polenta polish polka pollen polygon poncho pond pool popcorn poplar poppy porridge portrait
position possible potato pottery pouch powder practice praise prefer prepare present pretty
primary prince prism private prize problem produce profile project promise pronto proof proper
proud provide prune public pudding pulley pulp pulse puma pumice pumpkin pupil puppet purple
puzzle pyramid python quaint quality quantum quarry quasar quick quiet quill quince quokka quota
rabbit raccoon radar radish raffle ragtime raincoat raisin rally ramble random rapid ratio
rattle ravioli reach ready reason rebuild recall receive recipe record recycle reduce redwood
reflect reform regal region regular rehearse reign relate relic remain remedy remote render
renew repair repeat reply report request reserve resin respect result retire return reunion
reveal review reward rhubarb rhyme rhythm rich rickshaw rigid rinse ripple rising rival robin
robot rodeo rooster rosemary rotate rotunda route rubber rucksack rudder rugby ruin ruler runway
rural rustic safari saffron salary salmon salsa salute sample sandal sapling sapphire sardine
sari satchel satin sauce sauna sausage savanna savory sawdust scale scan scarab scatter scene
schedule school science scissors scoop scout scramble screen script scroll scrub sculptor
seagull search seaside second section secure sediment segment select semester seminar senate
senior sentence sequoia serene series serve sesame session several shadow shaft shake shallow
shampoo sharp shawl sheep shelf sherbet shimmer shirt shiver shoe should shower shrimp shuffle
shutter sierra signal silent silk silver similar siphon sirloin sister size skate sketch skill
skin skittle skylark slab sled sleeve slice slim slipper slogan slot small smart smile smock
smoke smooth snack snail sneaker snippet snorkel snow snug soap soccer social soda software
solid solo solution sonata soothe soprano sorbet sorrel source south space spaniel spark spatula
speak special speech sphere spider spinach spiral splash sponge sport spray spring sprout spruce
square squid stable stadium staff stairs stamp stand statue steel stencil step stereo stick
stirrup stitch stone stool storm strap stream stripe strong studio style subject submit subtle
subway success sudden suede sugar suggest summer sundial sunset supper surfer surprise sushi
sustain sweater sweet swift swing swirl sycamore syllable symbol symphony syntax syrup system
tablet tackle taco tadpole tailor talent tandem tangent tankard tape tapioca target tart tassel
tavern teacup teak teapot teaspoon teddy teenager telegram tell temper tenant tennis tenor term
terrace textile thank thaw theater theme theory thermal thick thimble thing thistle thorn
thought thread thrive throne thrush thumb thunder tiara ticket tidal tiger timber tinfoil tinsel
tiny tissue titan title today toddler together token tomato tomorrow tongue tonic tooth topaz
topiary toque torch tortoise total totem toucan tower track traffic trail transit trapeze travel
tray treasure trellis trend triangle tribe trident trim triumph trolley trombone trophy trout
trowel truffle trumpet trunk trust truth tuba tugboat tulip tumbler tundra tunnel turban turnip
turtle tutor tutu tuxedo tweed twice twig twilight twist typist ukulele ultra umbrella umpire
uncle under unfold unicorn uniform unique universe unknown unlock until unusual unveil unwind
update upgrade uphill upland upright upset upstairs uptown upward urchin urgent usage useful
usual utensil utility utopia vacant vacuum valid valley valor value vanish variety vase vault
vector vehicle veil velocity velvet veneer veranda verse vertical vessel vibrant victory video
view village vinegar vintage vinyl violet virtue vision visor vista visual vital vivid vocal
voice volcano voltage volume vortex voucher vowel voyage wagon waist wallaby walnut walrus waltz
want wardrobe washtub water wedding weigh welcome wetland whale wharf wheat wheel whirl whisk
white wicker widget width window winter wire wisdom wolf wombat wonder woodland workshop world
woven wrap wreath wrench yacht yeti yodel yoga yogurt young yoyo yummy zebra zenith zephyr
zeppelin zigzag zinc zinnia zipper zircon zodiac zoom zucchini
`
  .trim()
  .split(/\s+/);
