/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Not_GivenInputs */

const nl_standpoint_not_given = /** @type {(inputs: Standpoint_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog niet gegeven`)
};

const en_standpoint_not_given = /** @type {(inputs: Standpoint_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not given yet`)
};

/**
* | output |
* | --- |
* | "not given yet" |
*
* @param {Standpoint_Not_GivenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_not_given = /** @type {((inputs?: Standpoint_Not_GivenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Not_GivenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_not_given(inputs)
	return nl_standpoint_not_given(inputs)
});