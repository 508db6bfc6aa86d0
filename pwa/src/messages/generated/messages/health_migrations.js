/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_MigrationsInputs */

const nl_health_migrations = /** @type {(inputs: Health_MigrationsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bijgewerkt: ${i?.count} aanpassingen, geen enkele mist.`)
};

const en_health_migrations = /** @type {(inputs: Health_MigrationsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Up to date: ${i?.count} changes, none missing.`)
};

/**
* | output |
* | --- |
* | "Up to date: {count} changes, none missing." |
*
* @param {Health_MigrationsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_migrations = /** @type {((inputs: Health_MigrationsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_MigrationsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_migrations(inputs)
	return nl_health_migrations(inputs)
});