/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Chair_RecordsInputs */

const nl_meeting_chair_records = /** @type {(inputs: Meeting_Chair_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De voorzitter legt vast wat er wordt besloten. Zodra dat is gebeurd, staat het hier.`)
};

const en_meeting_chair_records = /** @type {(inputs: Meeting_Chair_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The chair records what is decided. As soon as that is done, it is here.`)
};

/**
* | output |
* | --- |
* | "The chair records what is decided. As soon as that is done, it is here." |
*
* @param {Meeting_Chair_RecordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_chair_records = /** @type {((inputs?: Meeting_Chair_RecordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Chair_RecordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_chair_records(inputs)
	return nl_meeting_chair_records(inputs)
});