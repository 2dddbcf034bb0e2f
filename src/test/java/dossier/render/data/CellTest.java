package dossier.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void aFormulaIsText(String formula) {
        assertThat(ChronologyData.cell(formula)).matches("(?s)\"?'.*");
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertThat(ChronologyData.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
    }
}
