/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_WellInputs */

const nl_health_well = /** @type {(inputs: Health_WellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles loopt zoals het hoort.`)
};

const en_health_well = /** @type {(inputs: Health_WellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything runs as it should.`)
};

/**
* | output |
* | --- |
* | "Everything runs as it should." |
*
* @param {Health_WellInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_well = /** @type {((inputs?: Health_WellInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_WellInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_well(inputs)
	return nl_health_well(inputs)
});