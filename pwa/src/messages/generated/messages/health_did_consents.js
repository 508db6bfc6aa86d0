/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_ConsentsInputs */

const nl_health_did_consents = /** @type {(inputs: Health_Did_ConsentsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Toestemmingen: ${i?.count} (${i?.when}).`)
};

const en_health_did_consents = /** @type {(inputs: Health_Did_ConsentsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Consents: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Consents: {count} ({when})." |
*
* @param {Health_Did_ConsentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_consents = /** @type {((inputs: Health_Did_ConsentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_ConsentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_consents(inputs)
	return nl_health_did_consents(inputs)
});