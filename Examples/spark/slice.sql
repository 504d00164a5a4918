-- What the shell loads, from the Parquet that extract.py wrote: DuckDB macros.
--
--     COPY (FROM slice('FOLDER') WHERE province = '浙江省') TO 'slice.csv';
--     COPY (FROM lines('FOLDER') WHERE province = '浙江省') TO 'slice.ndjson' (FORMAT json);
--
-- slice gives observations, for CSV; lines gives reports, observations and tasks, for JSON lines.

-- A number as the report wrote it: 2.50 stays 2.50, and 12 does not become 12.0.
CREATE OR REPLACE MACRO as_written(written, name, number) AS coalesce(written[name], printf('%.15g', number));

CREATE OR REPLACE MACRO numbered(folder) AS TABLE
    SELECT
        * EXCLUDE (written) REPLACE (
            as_written(written, 'value', value) AS value,
            as_written(written, 'value_high', value_high) AS value_high,
            as_written(written, 'amount', amount) AS amount,
            as_written(written, 'growth', growth) AS growth,
            as_written(written, 'growth_high', growth_high) AS growth_high,
            as_written(written, 'change', change) AS change
        )
    FROM read_parquet(folder || '/observations/**/*.parquet', hive_partitioning = true);

CREATE OR REPLACE MACRO slice(folder) AS TABLE
    SELECT
        * EXCLUDE (figures, spelled, cues)
        REPLACE (array_to_string(office, ';') AS office, array_to_string(section, ';') AS section)
    FROM numbered(folder)
    ORDER BY report, id;

CREATE OR REPLACE MACRO lines(folder) AS TABLE
    SELECT 'report' AS type, * EXCLUDE (observations, tasks), id AS report
    FROM read_parquet(folder || '/reports/**/*.parquet', hive_partitioning = true)
    UNION ALL BY NAME
    SELECT 'observation' AS type, * REPLACE (id::VARCHAR AS id)
    FROM numbered(folder)
    UNION ALL BY NAME
    SELECT 'task' AS type, *
    FROM read_parquet(folder || '/tasks/**/*.parquet', hive_partitioning = true)
    ORDER BY report, type = 'report' DESC, type, try_cast(id AS BIGINT);
