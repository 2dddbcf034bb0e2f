package dossier.cli;

import java.util.List;

/** What `serve` adds to each page: it waits for the next edition, then reloads, and shows what is wrong in the content. */
final class ReloadScript {
    static final String TAGS =
            "<link rel=\"stylesheet\" href=\"/.dossier/reload.css\"><script src=\"/.dossier/reload.js\""
                    + " defer></script>";

    static final String STYLE = """
        .dossier-problems {
          position: fixed; inset: auto 0 0 0; max-height: 40vh; overflow: auto; margin: 0; padding: .75rem 1rem;
          background: #fff4f0; color: #15191e; border-top: 3px solid #a3300b; font: .875rem/1.5 ui-monospace, monospace;
          white-space: pre-wrap; z-index: 99;
        }
        @media print { .dossier-problems { display: none; } }
        """;

    private ReloadScript() {}

    static String script(int edition) {
        return """
            (function () {
              'use strict';
              window.dossierShow = function (problems) {
                var old = document.querySelector('.dossier-problems');
                if (old) { old.remove(); }
                if (!problems.length) { return; }
                var box = document.createElement('pre');
                box.className = 'dossier-problems';
                box.setAttribute('role', 'status');
                box.textContent = problems.join('\\n');
                document.body.appendChild(box);
              };
              window.dossierWait = function (edition) {
                var ask = document.createElement('script');
                ask.src = '/.dossier/wait.js?edition=' + edition;
                ask.onerror = function () { setTimeout(function () { window.dossierWait(edition); }, 1000); };
                ask.onload = function () { ask.remove(); };
                document.head.appendChild(ask);
              };
              var kept = sessionStorage.getItem('dossier-problems');
              if (kept) { window.dossierShow(JSON.parse(kept)); }
              window.dossierWait(%d);
            })();
            """.formatted(edition);
    }

    static String again(int edition) {
        return "window.dossierWait(" + edition + ");\n";
    }

    /** The browser keeps the scroll position of a page that it reloads. */
    static String changed(int edition, List<String> problems) {
        StringBuilder list = new StringBuilder("[");
        for (String problem : problems) {
            list.append(list.length() > 1 ? "," : "").append(quoted(problem));
        }
        list.append(']');
        return "sessionStorage.setItem('dossier-problems', JSON.stringify(" + list
                + "));\nlocation.reload();\n// edition " + edition + "\n";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
