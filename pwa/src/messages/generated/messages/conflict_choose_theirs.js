/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Conflict_Choose_TheirsInputs */

const nl_conflict_choose_theirs = /** @type {(inputs: Conflict_Choose_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Houd: ${i?.value}`)
};

const en_conflict_choose_theirs = /** @type {(inputs: Conflict_Choose_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Keep: ${i?.value}`)
};

/**
* | output |
* | --- |
* | "Keep: {value}" |
*
* @param {Conflict_Choose_TheirsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_choose_theirs = /** @type {((inputs: Conflict_Choose_TheirsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Choose_TheirsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_choose_theirs(inputs)
	return nl_conflict_choose_theirs(inputs)
});