/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_TakenInputs */

const nl_health_taken = /** @type {(inputs: Health_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afgedrukt of meegegeven`)
};

const en_health_taken = /** @type {(inputs: Health_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Printed or handed out`)
};

/**
* | output |
* | --- |
* | "Printed or handed out" |
*
* @param {Health_TakenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_taken = /** @type {((inputs?: Health_TakenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_TakenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_taken(inputs)
	return nl_health_taken(inputs)
});