/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ times: NonNullable<unknown>, day: NonNullable<unknown> }} Arrears_Not_ReachedInputs */

const nl_arrears_not_reached = /** @type {(inputs: Arrears_Not_ReachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.times}. Het laatst op ${i?.day}: niemand gesproken`)
};

const en_arrears_not_reached = /** @type {(inputs: Arrears_Not_ReachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.times}. Last on ${i?.day}: nobody spoken`)
};

/**
* | output |
* | --- |
* | "{times}. Last on {day}: nobody spoken" |
*
* @param {Arrears_Not_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_not_reached = /** @type {((inputs: Arrears_Not_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Not_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_not_reached(inputs)
	return nl_arrears_not_reached(inputs)
});