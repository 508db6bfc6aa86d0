/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Position_NoneInputs */

const nl_standpoint_position_none = /** @type {(inputs: Standpoint_Position_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen standpunt`)
};

const en_standpoint_position_none = /** @type {(inputs: Standpoint_Position_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No position`)
};

/**
* | output |
* | --- |
* | "No position" |
*
* @param {Standpoint_Position_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_position_none = /** @type {((inputs?: Standpoint_Position_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Position_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_position_none(inputs)
	return nl_standpoint_position_none(inputs)
});