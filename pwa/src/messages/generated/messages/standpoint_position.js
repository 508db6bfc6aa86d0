/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Standpoint_PositionInputs */

const nl_standpoint_position = /** @type {(inputs: Standpoint_PositionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wat vindt ${i?.organisation}?`)
};

const en_standpoint_position = /** @type {(inputs: Standpoint_PositionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What does ${i?.organisation} think?`)
};

/**
* | output |
* | --- |
* | "What does {organisation} think?" |
*
* @param {Standpoint_PositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_position = /** @type {((inputs: Standpoint_PositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_PositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_position(inputs)
	return nl_standpoint_position(inputs)
});