/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_StatisticsInputs */

const nl_health_did_statistics = /** @type {(inputs: Health_Did_StatisticsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wijzigingen geteld: ${i?.count} (${i?.when}).`)
};

const en_health_did_statistics = /** @type {(inputs: Health_Did_StatisticsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changes counted: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Changes counted: {count} ({when})." |
*
* @param {Health_Did_StatisticsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_statistics = /** @type {((inputs: Health_Did_StatisticsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_StatisticsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_statistics(inputs)
	return nl_health_did_statistics(inputs)
});