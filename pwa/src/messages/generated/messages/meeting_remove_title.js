/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Meeting_Remove_TitleInputs */

const nl_meeting_remove_title = /** @type {(inputs: Meeting_Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} van de agenda halen?`)
};

const en_meeting_remove_title = /** @type {(inputs: Meeting_Remove_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take ${i?.name} off the agenda?`)
};

/**
* | output |
* | --- |
* | "Take {name} off the agenda?" |
*
* @param {Meeting_Remove_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_remove_title = /** @type {((inputs: Meeting_Remove_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Remove_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_remove_title(inputs)
	return nl_meeting_remove_title(inputs)
});