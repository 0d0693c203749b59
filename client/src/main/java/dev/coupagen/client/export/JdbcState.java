package dev.coupagen.client.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A state in a table {@code coupagen_export (job, record_id, erp_number)}, in the SQL that all databases have. Each job has
 * rows of its own.
 */
@SuppressWarnings("exports") // who has a DataSource, requires java.sql
public final class JdbcState implements ExportState {
    private static final String CREATE = "create table coupagen_export (job varchar(200) not null,"
            + " record_id varchar(100) not null, erp_number varchar(400) not null, primary key (job, record_id))";

    private final DataSource source;
    private final String job;

    private JdbcState(DataSource source, String job) {
        this.source = source;
        this.job = job;
    }

    /**
     * The state of a job. The table is made if there is none.
     *
     * @throws IllegalStateException if the database refuses
     */
    public static JdbcState of(DataSource source, String job) {
        try (Connection connection = source.getConnection()) {
            if (!hasTable(connection)) {
                try (PreparedStatement create = connection.prepareStatement(CREATE)) {
                    create.execute();
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return new JdbcState(source, job);
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        for (String name : new String[] {"coupagen_export", "COUPAGEN_EXPORT"}) {
            try (ResultSet tables = connection.getMetaData().getTables(null, null, name, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Optional<String> taken(String id) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select erp_number from coupagen_export where job = ? and record_id = ?")) {
            select.setString(1, job);
            select.setString(2, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void took(String id, String number) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            delete(connection, id);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into coupagen_export (job, record_id, erp_number) values (?, ?, ?)")) {
                insert.setString(1, job);
                insert.setString(2, id);
                insert.setString(3, number);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void marked(String id) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            delete(connection, id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void delete(Connection connection, String id) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from coupagen_export where job = ? and record_id = ?")) {
            delete.setString(1, job);
            delete.setString(2, id);
            delete.executeUpdate();
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The state in the table coupagen_export cannot be used: " + e.getMessage(), e);
    }
}
