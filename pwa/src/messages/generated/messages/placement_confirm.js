/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_ConfirmInputs */

const nl_placement_confirm = /** @type {(inputs: Placement_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek bevestigen`)
};

const en_placement_confirm = /** @type {(inputs: Placement_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confirm the place`)
};

/**
* | output |
* | --- |
* | "Confirm the place" |
*
* @param {Placement_ConfirmInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm = /** @type {((inputs?: Placement_ConfirmInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_ConfirmInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm(inputs)
	return nl_placement_confirm(inputs)
});