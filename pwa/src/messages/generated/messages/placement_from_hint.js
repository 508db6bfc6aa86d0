/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_From_HintInputs */

const nl_placement_from_hint = /** @type {(inputs: Placement_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De eerste nacht waarin de plek nodig is.`)
};

const en_placement_from_hint = /** @type {(inputs: Placement_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The first night the place is needed.`)
};

/**
* | output |
* | --- |
* | "The first night the place is needed." |
*
* @param {Placement_From_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_from_hint = /** @type {((inputs?: Placement_From_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_From_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_from_hint(inputs)
	return nl_placement_from_hint(inputs)
});