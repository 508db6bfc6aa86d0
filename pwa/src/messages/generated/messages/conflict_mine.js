/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_MineInputs */

const nl_conflict_mine = /** @type {(inputs: Conflict_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wacht op een keuze`)
};

const en_conflict_mine = /** @type {(inputs: Conflict_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for a choice`)
};

/**
* | output |
* | --- |
* | "Waits for a choice" |
*
* @param {Conflict_MineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_mine = /** @type {((inputs?: Conflict_MineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_MineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_mine(inputs)
	return nl_conflict_mine(inputs)
});