/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_DeliveriesInputs */

const nl_health_did_deliveries = /** @type {(inputs: Health_Did_DeliveriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bestanden: ${i?.count} (${i?.when}).`)
};

const en_health_did_deliveries = /** @type {(inputs: Health_Did_DeliveriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files brought: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "Files brought: {count} ({when})." |
*
* @param {Health_Did_DeliveriesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_deliveries = /** @type {((inputs: Health_Did_DeliveriesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_DeliveriesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_deliveries(inputs)
	return nl_health_did_deliveries(inputs)
});