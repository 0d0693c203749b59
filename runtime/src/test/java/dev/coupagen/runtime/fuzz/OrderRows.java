package dev.coupagen.runtime.fuzz;

import dev.coupagen.runtime.mapper.CsvMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;

/** Orders with lines below them, as the processor describes rows of a flat file; the models have no accessors. */
final class OrderRows extends CsvMapper<Model, OrderRows.Record> {
    static final OrderRows ORDERS = new OrderRows(new Row("OrdersImport", "Order", "Order", "Order", true, false));
    private static final OrderRows LINES = new OrderRows(new Row("OrdersImport", "Order Line", "Order Line", "", true, false));

    private final boolean isLine;

    private OrderRows(Row row) {
        super(row);
        this.isLine = row.name().equals("Order Line");
    }

    /** A record of any of the rows. */
    static final class Record extends Model {
        private final OrderRows mapper;

        private Record(OrderRows mapper, Values values) {
            super(values);
            this.mapper = mapper;
        }

        @Override
        public OrderRows mapper() {
            return mapper;
        }
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        if (schemaIsOfLines()) {
            schema.add("Line Num", Kind.INTEGER);
            schema.add("Description", Kind.TEXT);
            schema.add("Price", Kind.DECIMAL);
        } else {
            schema.add("Order Number", Kind.TEXT);
            schema.add("Order Date", Kind.DATE);
            schema.add("Acknowledged", Kind.BOOLEAN);
            schema.add("Total", Kind.DECIMAL);
            schema.add("Updated At", Kind.DATETIME);
            schema.addList("order-lines", Kind.REFERENCE);
        }
    }

    private boolean schemaIsOfLines() {
        return isLine;
    }

    @Override
    protected Object target(int slot) {
        if (isLine) {
            throw noTarget(slot);
        }
        return LINES;
    }

    @Override
    protected Record create(Model.Values values) {
        return new Record(this, values);
    }

    @Override
    protected Record copy(Model value) {
        return (Record) value;
    }
}
