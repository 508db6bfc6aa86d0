/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_TenanciesInputs */

const nl_health_did_tenancies = /** @type {(inputs: Health_Did_TenanciesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Huurcontracten en dossiers: ${i?.count} (${i?.when}).`)
};

const en_health_did_tenancies = /** @type {(inputs: Health_Did_TenanciesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tenancies and files: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Tenancies and files: {count} ({when})." |
*
* @param {Health_Did_TenanciesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_tenancies = /** @type {((inputs: Health_Did_TenanciesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_TenanciesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_tenancies(inputs)
	return nl_health_did_tenancies(inputs)
});