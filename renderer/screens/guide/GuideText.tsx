import type { Token } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import sheet from './Guide.module.css';
import { known } from './guideText.ts';

const css = classes(sheet);

/** What the guide says, as elements of the page: no text of it is ever taken for markup. */
export function GuideText(props: { tokens: readonly Token[] | undefined }): ReactNode {
  return known(props.tokens).map((token, index) => {
    switch (token.type) {
      case 'paragraph':
        return (
          <p key={index}>
            <GuideText tokens={token.tokens} />
          </p>
        );
      case 'heading':
        return (
          <h3 key={index} className={css('heading')}>
            <GuideText tokens={token.tokens} />
          </h3>
        );
      case 'list': {
        const items = token.items.map((item, at) => (
          <li key={at}>
            <GuideText tokens={item.tokens} />
          </li>
        ));
        return token.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
      }
      case 'table':
        return (
          <table key={index} className={css('table')}>
            <thead>
              <tr>
                {token.header.map((cell, at) => (
                  <th key={at} scope="col">
                    <GuideText tokens={cell.tokens} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {token.rows.map((row, line) => (
                <tr key={line}>
                  {row.map((cell, at) => (
                    <td key={at}>
                      <GuideText tokens={cell.tokens} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      case 'strong':
        return (
          <strong key={index}>
            <GuideText tokens={token.tokens} />
          </strong>
        );
      case 'em':
        return (
          <em key={index}>
            <GuideText tokens={token.tokens} />
          </em>
        );
      case 'codespan':
        return <code key={index}>{token.text}</code>;
      case 'code':
        return (
          <pre key={index} className={css('code')}>
            {token.text}
          </pre>
        );
      case 'br':
        return <br key={index} />;
      case 'link':
        // another page of the documentation, which does not lie in the program: its words are enough
        return (
          <Fragment key={index}>
            <GuideText tokens={token.tokens} />
          </Fragment>
        );
      case 'text':
        return (
          <Fragment key={index}>
            {token.tokens === undefined ? token.text : <GuideText tokens={token.tokens} />}
          </Fragment>
        );
      case 'escape':
        return <Fragment key={index}>{token.text}</Fragment>;
      default:
        return null;
    }
  });
}
