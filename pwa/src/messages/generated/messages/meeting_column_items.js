/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_ItemsInputs */

const nl_meeting_column_items = /** @type {(inputs: Meeting_Column_ItemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Punten`)
};

const en_meeting_column_items = /** @type {(inputs: Meeting_Column_ItemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Items`)
};

/**
* | output |
* | --- |
* | "Items" |
*
* @param {Meeting_Column_ItemsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_items = /** @type {((inputs?: Meeting_Column_ItemsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_ItemsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_items(inputs)
	return nl_meeting_column_items(inputs)
});