package dossier.render.source;

import dossier.model.Evidence;
import dossier.model.Source;
import dossier.model.Source.ProfileClaim;
import dossier.render.page.EvidenceHtml;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of a profile, each with its evidence or «not established». */
final class Profile {
    private Profile() {}

    /** @param established whether anybody says so */
    public record Fact(String name, Html value, boolean established) {}

    private record Named(String message, @Nullable ProfileClaim claim) {}

    static List<Fact> facts(Source source, Messages messages, EvidenceHtml evidence) {
        List<Fact> facts = new ArrayList<>();
        for (Named named : claims(source)) {
            facts.add(new Fact(
                    messages.say(named.message()), value(named.claim(), messages, evidence), named.claim() != null));
        }
        return facts;
    }

    static List<Evidence> evidence(Source source) {
        List<Evidence> evidence = new ArrayList<>();
        for (Named named : claims(source)) {
            if (named.claim() != null) {
                evidence.addAll(named.claim().evidence());
            }
        }
        if (source.reliability() != null) {
            evidence.addAll(source.reliability().evidence());
        }
        return evidence;
    }

    private static List<Named> claims(Source source) {
        return List.of(
                new Named("profile.kind", source.kind()),
                new Named("profile.country", source.country()),
                new Named("profile.owner", source.owner()),
                new Named("profile.funding", source.funding()),
                new Named("profile.mission", source.mission()),
                new Named("profile.alignment", source.alignment()),
                new Named("profile.reply", source.reply()));
    }

    private static Html value(@Nullable ProfileClaim claim, Messages messages, EvidenceHtml evidence) {
        if (claim == null) {
            return Html.text(messages.say("unknown"));
        }
        Markup out = new Markup().text(claim.value());
        if (claim.why() != null) {
            out.raw("<span class=\"ev-d\">").text(claim.why()).raw("</span>");
        }
        if (claim.evidence().isEmpty()) {
            out.raw("<span class=\"ev-d\">")
                    .text(messages.say("profile.editor"))
                    .raw("</span>");
        } else {
            out.raw("<span class=\"ev-d\">");
            evidence.write(out, claim.evidence());
            out.raw("</span>");
        }
        return out.html();
    }
}
