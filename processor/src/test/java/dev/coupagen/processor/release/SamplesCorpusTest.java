package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.CsvDialect.Quoting;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samples that the pages of the corpus show, read by the mappers of their formats. Page = the number of its file. */
class SamplesCorpusTest {
    private static final CsvDialect UNQUOTED = CsvDialect.FOUND.withQuoting(Quoting.NEVER);
    private static final String CASH_FLOW = "TreasuryCashFlowData";
    private static final String SCENARIOS = "TreasurySystemFXAndInterestRateScenarios";

    private final List<Issue> issues = new ArrayList<>();

    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(PageSamples.areHere(), "The corpus is not here, so its samples cannot be read");
    }

    private List<Model> read(String file, List<String> lines) {
        return read(file, lines, CsvOptions.DEFAULT);
    }

    private List<Model> read(String file, List<String> lines, CsvOptions options) {
        issues.clear();
        return CompiledFiles.all()
                .mapper(file)
                .listFromCsv(String.join("\n", lines), options.withListener(issues::add));
    }

    /** What the issues are about: {@code 1/2 023/01} is the second cell of the first line. */
    private String complaints() {
        return issues.stream()
                .map(issue -> issue.path().replaceFirst(".*line (\\d+), column (\\d+)/.*", "$1/$2") + " "
                        + issue.value().asText().orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static CsvOptions with(DateOrder dates) {
        return CsvOptions.DEFAULT.withDialect(UNQUOTED.withDates(dates));
    }

    @Test
    void orderConfirmationsNestScheduleLinesBelowTheSecondLine() {
        List<Model> orders = read("OrderConfirmationImport", PageSamples.code("0414"));
        assertThat(issues).isEmpty();
        assertThat(orders).hasSize(1);
        assertThat(orders.get(0).toString())
                .containsSubsequence("PO number=3175", "Line Number=1", "Promise Date=2023-06-15", "Line Number=2")
                .containsSubsequence("Line Number=2", "Delivery Date=2023-06-20", "Delivery Date=2023-06-22");
        assertThat(orders.get(0).toString().split("Schedule Line\\{")).hasSize(3);
    }

    @Test
    void externalPaymentsKeepCustomColumns() {
        List<String> lines = PageSamples.code("0398");
        assertThat(read("ExternalPaymentsImport", lines.subList(0, 2))).hasSize(1);
        assertThat(issues)
                .extracting(issue -> issue.value().asText().orElse(""))
                .containsExactly("Custom Field 1", "Custom Field 2");
        List<Model> cards = read("ExternalPaymentsImport", lines.subList(2, 4));
        assertThat(cards.get(0).toString()).contains("Payment Rail=Virtual Card", "Payment Date=2/23/22");
        assertThat(issues).isEmpty();
    }

    @Test
    void statementsAndCashFlows() {
        assertThat(read("TreasuryAccountStatementImport", List.of(String.join("", PageSamples.lines("0480"))))
                        .get(0)
                        .toString())
                .contains("Closing Date=2009-01-15", "Closing Balance=12700.00", "Currency=EUR");
        assertThat(complaints()).isEqualTo("1/2 023/01");
        assertThat(read("TreasuryCashFlowExport", PageSamples.lines("0481"))).hasSize(3);
        assertThat(complaints()).contains("1/6 TWAG", "1/8 623147,19", "3/10 File");
        List<String> flows = PageSamples.lines("0482");
        assertThat(read(CASH_FLOW + "LMCSH6Import", flows.subList(0, 2))).hasSize(2);
        assertThat(read(CASH_FLOW + "LMCSH12Import", flows.subList(2, 4)).toString())
                .contains("Booking Date=2009-01-28");
        assertThat(issues).isEmpty();
        assertThat(read(CASH_FLOW + "LMCSH14Import", flows.subList(4, 5))).hasSize(1);
        assertThat(complaints()).as("two days each").isEqualTo("1/3 12/07/2017, 1/4 12/06/2017");
        assertThat(read(CASH_FLOW + "LMCSH14Import", flows.subList(4, 5), with(DateOrder.MONTH_DAY_YEAR))
                        .toString())
                .contains("Value Date=2017-12-07");
        assertThat(read(CASH_FLOW + "LMCSH16Import", flows.subList(5, 6), with(DateOrder.MONTH_DAY_YEAR))
                        .toString())
                .contains("Booking Date=2017-12-06", "Deletion=1");
        assertThat(issues).isEmpty();
        assertThat(read(CASH_FLOW + "CashFlowDeletionFormatImport", flows.subList(6, 7)))
                .hasSize(1);
        assertThat(complaints()).isEqualTo("1/2 x, 1/4 02/23/2009");
    }

    @Test
    void ratesInBothNotations() {
        assertThat(read("TreasuryHolidaysImport", PageSamples.lines("0484")).toString())
                .contains("Date=2021-12-25");
        assertThat(read("TreasuryICBalancesFXRatesImport", PageSamples.lines("0485")))
                .hasSize(2);
        assertThat(read("TreasuryICNettingFXRatesImport", PageSamples.lines("0486"))
                        .toString())
                .contains("buying rate=1.2869", "buying rate=1.352,", "selling rate=1.3162");
        List<String> lines = PageSamples.lines("0491");
        assertThat(read(SCENARIOS + "FXRateNotPerPeriodImport", lines.subList(0, 3))
                        .toString())
                .contains("Rate=1.20156");
        assertThat(read(SCENARIOS + "InterestRateNotPerPeriodImport", lines.subList(6, 9))
                        .toString())
                .contains("Interest Rate=2.156");
        assertThat(issues).isEmpty();
        CsvOptions german = with(DateOrder.DAY_MONTH_YEAR);
        assertThat(read(SCENARIOS + "FXRatePerPeriodImport", lines.subList(3, 6), german)
                        .toString())
                .contains("2019-10-11", "Rate=1.2362");
        assertThat(read(SCENARIOS + "InterestRatePerPeriodNoMulticurveImport", lines.subList(9, 12), german))
                .hasSize(3);
        assertThat(read("TreasuryInterestRateScenariosWithMultiCurveImport", lines.subList(12, 18), german)
                        .toString())
                .contains("Interest type=0", "Tenor=3M");
        assertThat(issues).isEmpty();
    }

    @Test
    void nettingAndReconciliationContradictTheirRules() {
        assertThat(read("TreasuryICNettingPaymentsExport", PageSamples.lines("0487")))
                .hasSize(4);
        assertThat(complaints()).contains("1/2 8/18/2010", "2/9 1492673,96", "4/3 10/19/2010");
        assertThat(read("TreasuryICReconInvoicePayablesExport", PageSamples.lines("0488")))
                .hasSize(2);
        assertThat(complaints()).contains("1/3 05.01.2021", "1/5 1418258,41", "2/4 12.02.2021");
        List<String> invoices = PageSamples.lines("0489");
        assertThat(read("TreasuryICReconServerICREC12Import", invoices.subList(0, 1))
                        .toString())
                .contains("Invoice Date=2009-03-28", "Amount=4526.50");
        assertThat(read("TreasuryICReconServerICREC14Import", invoices.subList(1, 2))
                        .toString())
                .contains("Portfolio=PF013");
        assertThat(issues).isEmpty();
        assertThat(read(
                        "TreasuryICReconServerICREC12Import",
                        List.of("<FeldTZ>;</FeldTZ>", "<Format>icREC12</Format>", invoices.get(0))))
                .hasSize(1);
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.UNKNOWN, Issue.Kind.UNKNOWN);
    }

    @Test
    void plansMarketDataAndBookings() {
        List<String> planned = PageSamples.lines("0490");
        assertThat(read("TreasuryLMPLANNINGLiquidityPlanningDataLMPLN8Import", planned.subList(0, 2))
                        .toString())
                .contains("Value Date=2021-05-17", "Amount=24738.45");
        assertThat(read(
                                "TreasuryLMPLANNINGLiquidityPlanningDataFieldDefinitionDeleteLinesImport",
                                planned.subList(2, 3))
                        .toString())
                .contains("ValueDateFrom=2021-05-01", "ValueDateUntil=2021-05-31");
        List<String> market = PageSamples.lines("0492");
        assertThat(read("TreasuryMarketDataFlexibleImport", market.subList(0, 10))
                        .toString())
                .contains(
                        "Date=2021-09-27", "Date=2021-09-28", "implicit-volatilities=", "Strike=0", "Volatility=8.39");
        assertThat(read("TreasuryMarketDataFixedImport", market.subList(10, 17)).toString())
                .contains("credit-spreads=");
        assertThat(read("TreasuryTTContractInterestAndRepaymentPlanImport", PageSamples.lines("0494"))
                        .toString())
                .contains("Amortization amount=125000", "24897560.50");
        assertThat(read("TreasuryTTGLBookingsExport", List.of(String.join("", PageSamples.lines("0495"))))
                        .toString())
                .contains("Receipt Date=2009-05-19", "Booking Period=05");
        assertThat(issues).isEmpty();
        assertThat(read("TreasuryTTContractLeasingPaymentPlanImport", PageSamples.lines("0493")))
                .hasSize(2);
        assertThat(complaints()).isEqualTo("1/8 12/31/2009, 1/10 100, 2/10 50");
    }

    @Test
    void creditsAndDebitsOfThreeRecordsOnOneLine() {
        List<String> files = PageSamples.starting("0496", "H,");
        assertThat(files).hasSize(2);
        for (String file : files) {
            List<Model> read = read("TreasuryCreditDebitImport", List.of(file.replaceAll(" ([CDF],)", "\n$1")));
            assertThat(issues).isEmpty();
            assertThat(read).hasSize(1);
            assertThat(read.get(0).toString()).contains("transactions=", "SHAR", "footers=");
            assertThat(read.get(0).toString().split("Transaction\\{")).hasSize(3);
        }
    }
}
