-- +goose Up
-- add column "trace" to table: "optimization_runs"
ALTER TABLE `optimization_runs` ADD COLUMN `trace` json NULL;

