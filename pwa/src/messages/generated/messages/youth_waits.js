/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_WaitsInputs */

const nl_youth_waits = /** @type {(inputs: Youth_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog niet bevestigd`)
};

const en_youth_waits = /** @type {(inputs: Youth_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not acknowledged yet`)
};

/**
* | output |
* | --- |
* | "not acknowledged yet" |
*
* @param {Youth_WaitsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_waits = /** @type {((inputs?: Youth_WaitsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_WaitsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_waits(inputs)
	return nl_youth_waits(inputs)
});