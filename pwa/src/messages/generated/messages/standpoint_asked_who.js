/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Asked_WhoInputs */

const nl_standpoint_asked_who = /** @type {(inputs: Standpoint_Asked_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aan wie`)
};

const en_standpoint_asked_who = /** @type {(inputs: Standpoint_Asked_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom`)
};

/**
* | output |
* | --- |
* | "Whom" |
*
* @param {Standpoint_Asked_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_asked_who = /** @type {((inputs?: Standpoint_Asked_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Asked_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_asked_who(inputs)
	return nl_standpoint_asked_who(inputs)
});