/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Asked_OnInputs */

const nl_standpoint_asked_on = /** @type {(inputs: Standpoint_Asked_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gevraagd op`)
};

const en_standpoint_asked_on = /** @type {(inputs: Standpoint_Asked_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asked on`)
};

/**
* | output |
* | --- |
* | "Asked on" |
*
* @param {Standpoint_Asked_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_asked_on = /** @type {((inputs?: Standpoint_Asked_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Asked_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_asked_on(inputs)
	return nl_standpoint_asked_on(inputs)
});