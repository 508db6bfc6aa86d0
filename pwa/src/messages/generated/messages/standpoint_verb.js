/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_VerbInputs */

const nl_standpoint_verb = /** @type {(inputs: Standpoint_VerbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt`)
};

const en_standpoint_verb = /** @type {(inputs: Standpoint_VerbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoint`)
};

/**
* | output |
* | --- |
* | "Standpoint" |
*
* @param {Standpoint_VerbInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_verb = /** @type {((inputs?: Standpoint_VerbInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_VerbInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_verb(inputs)
	return nl_standpoint_verb(inputs)
});