/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Conflict_ForInputs */

const nl_conflict_for = /** @type {(inputs: Conflict_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conflicten in ${i?.name}`)
};

const en_conflict_for = /** @type {(inputs: Conflict_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conflicts in ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Conflicts in {name}" |
*
* @param {Conflict_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_for = /** @type {((inputs: Conflict_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_for(inputs)
	return nl_conflict_for(inputs)
});