/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_AgainInputs */

const nl_health_again = /** @type {(inputs: Health_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw kijken`)
};

const en_health_again = /** @type {(inputs: Health_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look again`)
};

/**
* | output |
* | --- |
* | "Look again" |
*
* @param {Health_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_again = /** @type {((inputs?: Health_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_again(inputs)
	return nl_health_again(inputs)
});