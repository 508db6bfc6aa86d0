/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Conflict_Choose_MineInputs */

const nl_conflict_choose_mine = /** @type {(inputs: Conflict_Choose_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Neem over: ${i?.value}`)
};

const en_conflict_choose_mine = /** @type {(inputs: Conflict_Choose_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take over: ${i?.value}`)
};

/**
* | output |
* | --- |
* | "Take over: {value}" |
*
* @param {Conflict_Choose_MineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_choose_mine = /** @type {((inputs: Conflict_Choose_MineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Choose_MineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_choose_mine(inputs)
	return nl_conflict_choose_mine(inputs)
});