package dossier.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void pointsFromAnyFolderToAnyOther() {
        assertThat(Routes.href("index.html", "articles/a.html", "")).isEqualTo("articles/a.html");
        assertThat(Routes.href("articles/a.html", "index.html", "")).isEqualTo("../index.html");
        assertThat(Routes.href("articles/a.html", "articles/b.html", "p2")).isEqualTo("b.html#p2");
        assertThat(Routes.href("articles/x/a.html", "articles/y/b.html", "")).isEqualTo("../y/b.html");
        assertThat(Routes.href("articles/x/a.html", "actors/b.html", "")).isEqualTo("../../actors/b.html");
    }

    @Test
    void pointsIntoItsOwnPageByTheFragmentAlone() {
        assertThat(Routes.href("chronology.html", "chronology.html", "e-1")).isEqualTo("#e-1");
    }

    @Test
    void encodesWhatAnAddressMayNotHold() {
        String path = Routes.article(new ArticleId("Գորիս/а b?#%"));
        assertThat(Routes.href("index.html", path, ""))
                .isEqualTo("articles/%D4%B3%D5%B8%D6%80%D5%AB%D5%BD/%D0%B0%20b%3F%23%25.html");
        assertThat(Routes.href("index.html", Routes.actor(new ActorId("a:b")), ""))
                .isEqualTo("actors/a%3Ab.html");
    }

    @Test
    void cutsNamesThatNoFileSystemTakes() {
        String one = Routes.article(new dossier.model.ArticleId("a".repeat(251)));
        String other = Routes.article(new dossier.model.ArticleId("a".repeat(250) + "b"));
        assertThat(one.length()).isLessThan(255);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void keepsWhiteSpaceOutOfIds() {
        assertThat(Routes.anchor("e-a b\u00A0c")).isEqualTo("e-a_b_c");
    }

    @Test
    void readsLinksAndIdsOffAPage() {
        Anchors anchors = Anchors.of(
                "<a href=\"a.html?q=1&amp;r=2#x\" id=\"y\">b</a><!-- <a href=\"no\"> --><img src=\"i.png\"><a"
                        + " href=\"https://e.example\">");
        assertThat(anchors.links()).containsExactly("a.html?q=1&r=2#x", "i.png");
        assertThat(anchors.ids()).containsExactly("y");
    }
}
