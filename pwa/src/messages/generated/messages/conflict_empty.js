/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_EmptyInputs */

const nl_conflict_empty = /** @type {(inputs: Conflict_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(leeg)`)
};

const en_conflict_empty = /** @type {(inputs: Conflict_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(empty)`)
};

/**
* | output |
* | --- |
* | "(empty)" |
*
* @param {Conflict_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_empty = /** @type {((inputs?: Conflict_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_empty(inputs)
	return nl_conflict_empty(inputs)
});