package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamplesCorpusTest {
    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(PageSamples.areHere(), "The corpus is not here, so its samples cannot be read");
    }

    private static void p(String file, List<String> lines) {
        List<Issue> issues = new ArrayList<>();
        try {
            List<Model> r = mapper(file).listFromCsv(String.join("\n", lines), CsvOptions.DEFAULT.withListener(issues::add).withName("s.csv"));
            System.out.println("## " + file + " " + r.size());
            r.forEach(x -> System.out.println("   " + x));
            issues.forEach(x -> System.out.println("   !! " + x.path() + " " + x.message() + " " + x.value()));
        } catch (RuntimeException e) { System.out.println("## " + file + " " + e); }
    }

    private static dev.coupagen.runtime.mapper.CsvMapper<Object, Model> mapper(String file) {
        return CompiledFiles.all().mapper(CompiledFiles.all().roots().stream().filter(r -> r.binding().file().equals(file)).findFirst().orElseThrow());
    }

    @Test
    void probe() {
        p("TreasuryAccountStatementImport", List.of(String.join("", PageSamples.lines("0480"))));
        p("TreasuryCashFlowExport", PageSamples.lines("0481"));
        List<String> l = PageSamples.lines("0482");
        p("TreasuryCashFlowDataLMCSH6Import", l.subList(0, 2));
        p("TreasuryCashFlowDataLMCSH12Import", l.subList(2, 4));
        p("TreasuryCashFlowDataLMCSH14Import", l.subList(4, 5));
        p("TreasuryCashFlowDataLMCSH16Import", l.subList(5, 6));
        p("TreasuryCashFlowDataCashFlowDeletionFormatImport", l.subList(6, 7));
        p("TreasuryHolidaysImport", PageSamples.lines("0484"));
        p("TreasuryICBalancesFXRatesImport", PageSamples.lines("0485"));
        p("TreasuryICNettingFXRatesImport", PageSamples.lines("0486"));
        p("TreasuryICNettingPaymentsExport", PageSamples.lines("0487"));
        p("TreasuryICReconInvoicePayablesExport", PageSamples.lines("0488"));
        l = PageSamples.lines("0489");
        p("TreasuryICReconServerICREC12Import", l.subList(0, 1));
        p("TreasuryICReconServerICREC14Import", l.subList(1, 2));
        l = PageSamples.lines("0490");
        p("TreasuryLMPLANNINGLiquidityPlanningDataLMPLN8Import", l.subList(0, 2));
        p("TreasuryLMPLANNINGLiquidityPlanningDataFieldDefinitionDeleteLinesImport", l.subList(2, 3));
        l = PageSamples.lines("0491");
        p("TreasurySystemFXAndInterestRateScenariosFXRateNotPerPeriodImport", l.subList(0, 3));
        p("TreasurySystemFXAndInterestRateScenariosFXRatePerPeriodImport", l.subList(3, 6));
        p("TreasurySystemFXAndInterestRateScenariosInterestRateNotPerPeriodImport", l.subList(6, 9));
        p("TreasurySystemFXAndInterestRateScenariosInterestRatePerPeriodNoMulticurveImport", l.subList(9, 12));
        p("TreasuryInterestRateScenariosWithMultiCurveImport", l.subList(12, 18));
        l = PageSamples.lines("0492");
        p("TreasuryMarketDataFlexibleImport", l.subList(0, 10));
        p("TreasuryMarketDataFixedImport", l.subList(10, 17));
        p("TreasuryTTContractLeasingPaymentPlanImport", PageSamples.lines("0493"));
        p("TreasuryTTContractInterestAndRepaymentPlanImport", PageSamples.lines("0494"));
        p("TreasuryTTGLBookingsExport", List.of(String.join("", PageSamples.lines("0495"))));
        for (String s : PageSamples.starting("0496", "H,")) p("TreasuryCreditDebitImport", List.of(s.replaceAll(" ([CD],)", "\n$1")));
        p("OrderConfirmationImport", PageSamples.code("0414"));
        l = PageSamples.code("0398");
        p("ExternalPaymentsImport", l.subList(0, 2));
        p("ExternalPaymentsImport", l.subList(2, 4));
    }
}
