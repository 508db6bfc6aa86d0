/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ times: NonNullable<unknown>, day: NonNullable<unknown> }} Arrears_ReachedInputs */

const nl_arrears_reached = /** @type {(inputs: Arrears_ReachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.times}. Het laatst op ${i?.day}: iemand gesproken`)
};

const en_arrears_reached = /** @type {(inputs: Arrears_ReachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.times}. Last on ${i?.day}: somebody spoken`)
};

/**
* | output |
* | --- |
* | "{times}. Last on {day}: somebody spoken" |
*
* @param {Arrears_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_reached = /** @type {((inputs: Arrears_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_reached(inputs)
	return nl_arrears_reached(inputs)
});