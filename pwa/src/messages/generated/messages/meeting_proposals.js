/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_ProposalsInputs */

const nl_meeting_proposals = /** @type {(inputs: Meeting_ProposalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorstellen voor de agenda`)
};

const en_meeting_proposals = /** @type {(inputs: Meeting_ProposalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Proposals for the agenda`)
};

/**
* | output |
* | --- |
* | "Proposals for the agenda" |
*
* @param {Meeting_ProposalsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_proposals = /** @type {((inputs?: Meeting_ProposalsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ProposalsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_proposals(inputs)
	return nl_meeting_proposals(inputs)
});