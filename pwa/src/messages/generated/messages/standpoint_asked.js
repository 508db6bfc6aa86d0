/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_AskedInputs */

const nl_standpoint_asked = /** @type {(inputs: Standpoint_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gevraagd`)
};

const en_standpoint_asked = /** @type {(inputs: Standpoint_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asked`)
};

/**
* | output |
* | --- |
* | "Asked" |
*
* @param {Standpoint_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_asked = /** @type {((inputs?: Standpoint_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_asked(inputs)
	return nl_standpoint_asked(inputs)
});