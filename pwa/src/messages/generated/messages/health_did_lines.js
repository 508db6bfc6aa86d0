/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_LinesInputs */

const nl_health_did_lines = /** @type {(inputs: Health_Did_LinesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regels verzegeld: ${i?.count} (${i?.when}).`)
};

const en_health_did_lines = /** @type {(inputs: Health_Did_LinesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lines sealed: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Lines sealed: {count} ({when})." |
*
* @param {Health_Did_LinesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_lines = /** @type {((inputs: Health_Did_LinesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_LinesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_lines(inputs)
	return nl_health_did_lines(inputs)
});