/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Column_PositionInputs */

const nl_standpoint_column_position = /** @type {(inputs: Standpoint_Column_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt`)
};

const en_standpoint_column_position = /** @type {(inputs: Standpoint_Column_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoint`)
};

/**
* | output |
* | --- |
* | "Standpoint" |
*
* @param {Standpoint_Column_PositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_column_position = /** @type {((inputs?: Standpoint_Column_PositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Column_PositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_column_position(inputs)
	return nl_standpoint_column_position(inputs)
});