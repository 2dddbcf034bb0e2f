package dossier.render.briefing;

import dossier.render.page.Html;
import dossier.render.page.Routes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the address from links to places that the page does not have: of a long list the briefing shows a part. */
final class InnerLinks {
    private static final String ID = " id=\"";
    private static final String HREF = " href=\"#";

    private InnerLinks() {}

    static List<BriefingPage.Section> kept(List<BriefingPage.Section> sections) {
        Set<String> places = new HashSet<>();
        for (BriefingPage.Section section : sections) {
            places.add(section.id());
            String markup = section.body().markup();
            for (int at = markup.indexOf(ID); at >= 0; at = markup.indexOf(ID, at + 1)) {
                String id = markup.substring(at + ID.length(), markup.indexOf('"', at + ID.length()));
                places.add(Routes.encode(id.replace("&#39;", "'").replace("&amp;", "&")));
            }
        }
        List<BriefingPage.Section> kept = new ArrayList<>();
        for (BriefingPage.Section section : sections) {
            Html body = new Html(linked(section.body().markup(), places));
            kept.add(new BriefingPage.Section(section.id(), section.number(), section.title(), body));
        }
        return kept;
    }

    private static String linked(String markup, Set<String> places) {
        StringBuilder out = new StringBuilder(markup.length());
        int from = 0;
        for (int at = markup.indexOf(HREF); at >= 0; at = markup.indexOf(HREF, at + 1)) {
            int end = markup.indexOf('"', at + HREF.length());
            if (!places.contains(markup.substring(at + HREF.length(), end))) {
                out.append(markup, from, at);
                from = end + 1;
            }
        }
        return out.append(markup, from, markup.length()).toString();
    }
}
