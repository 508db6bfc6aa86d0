/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Unsafe_TitleInputs */

const nl_conflict_unsafe_title = /** @type {(inputs: Conflict_Unsafe_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze wijziging neemt bescherming weg.`)
};

const en_conflict_unsafe_title = /** @type {(inputs: Conflict_Unsafe_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This change takes protection away.`)
};

/**
* | output |
* | --- |
* | "This change takes protection away." |
*
* @param {Conflict_Unsafe_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_unsafe_title = /** @type {((inputs?: Conflict_Unsafe_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Unsafe_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_unsafe_title(inputs)
	return nl_conflict_unsafe_title(inputs)
});