package dev.coupagen.runtime.fuzz;

import dev.coupagen.runtime.mapper.CsvMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;

/** Orders with lines below them, as the processor describes rows of a flat file; the models have no accessors. */
abstract class OrderRows extends CsvMapper<Model, OrderRows.OrderRow> {
    static final OrderRows ORDERS = new Orders();
    private static final OrderRows LINES = new Lines();

    private OrderRows(String row) {
        super(new Row("OrdersImport", row, row, row, true, false));
    }

    /** A record of any of the rows. */
    static final class OrderRow extends Model {
        private final OrderRows mapper;

        private OrderRow(OrderRows mapper, Values values) {
            super(values);
            this.mapper = mapper;
        }

        @Override
        public Mapper<?, ?> mapper() {
            return mapper;
        }
    }

    private static final class Orders extends OrderRows {
        private Orders() {
            super("Order");
        }

        @Override
        protected void describe(SchemaBuilder schema) {
            schema.add("Order Number", Kind.TEXT);
            schema.add("Order Date", Kind.DATE);
            schema.add("Acknowledged", Kind.BOOLEAN);
            schema.add("Total", Kind.DECIMAL);
            schema.add("Updated At", Kind.DATETIME);
            schema.addList("order-lines", Kind.REFERENCE);
        }

        @Override
        protected Object target(int slot) {
            return LINES;
        }
    }

    private static final class Lines extends OrderRows {
        private Lines() {
            super("Order Line");
        }

        @Override
        protected void describe(SchemaBuilder schema) {
            schema.add("Line Num", Kind.INTEGER);
            schema.add("Description", Kind.TEXT);
            schema.add("Price", Kind.DECIMAL);
        }

        @Override
        protected Object target(int slot) {
            throw noTarget(slot);
        }
    }

    @Override
    protected final OrderRow create(Model.Values values) {
        return new OrderRow(this, values);
    }

    @Override
    protected final OrderRow copy(Model value) {
        return (OrderRow) value;
    }
}
