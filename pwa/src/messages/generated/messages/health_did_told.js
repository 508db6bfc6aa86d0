/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_ToldInputs */

const nl_health_did_told = /** @type {(inputs: Health_Did_ToldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Meldingen: ${i?.count} (${i?.when}).`)
};

const en_health_did_told = /** @type {(inputs: Health_Did_ToldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Notifications: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Notifications: {count} ({when})." |
*
* @param {Health_Did_ToldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_told = /** @type {((inputs: Health_Did_ToldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_ToldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_told(inputs)
	return nl_health_did_told(inputs)
});