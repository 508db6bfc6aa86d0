/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_TitleInputs */

const nl_placement_title = /** @type {(inputs: Placement_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plekken`)
};

const en_placement_title = /** @type {(inputs: Placement_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Places`)
};

/**
* | output |
* | --- |
* | "Places" |
*
* @param {Placement_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_title = /** @type {((inputs?: Placement_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_title(inputs)
	return nl_placement_title(inputs)
});