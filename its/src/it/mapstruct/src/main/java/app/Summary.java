package app;

import java.time.OffsetDateTime;
import java.util.List;

public record Summary(long id, String invoiceNumber, String status, OffsetDateTime createdAt, Party supplier, List<Line> invoiceLines) {
    public record Party(Long id, String name) {}

    public record Line(Integer lineNum, String description) {}
}
