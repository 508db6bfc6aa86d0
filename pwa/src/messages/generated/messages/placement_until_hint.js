/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Until_HintInputs */

const nl_placement_until_hint = /** @type {(inputs: Placement_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leeg laten als er geen einde bekend is.`)
};

const en_placement_until_hint = /** @type {(inputs: Placement_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave empty when no end is known.`)
};

/**
* | output |
* | --- |
* | "Leave empty when no end is known." |
*
* @param {Placement_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_until_hint = /** @type {((inputs?: Placement_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_until_hint(inputs)
	return nl_placement_until_hint(inputs)
});