/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_CancelInputs */

const nl_meeting_cancel = /** @type {(inputs: Meeting_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom gaat de bespreking niet door?`)
};

const en_meeting_cancel = /** @type {(inputs: Meeting_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is the meeting cancelled?`)
};

/**
* | output |
* | --- |
* | "Why is the meeting cancelled?" |
*
* @param {Meeting_CancelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_cancel = /** @type {((inputs?: Meeting_CancelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_CancelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_cancel(inputs)
	return nl_meeting_cancel(inputs)
});