/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Handover_HintInputs */

const nl_team_handover_hint = /** @type {(inputs: Team_Handover_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De nieuwe casemanager ziet dit bovenaan bij Vandaag. Bezoeken die gepland staan, gaan mee.`)
};

const en_team_handover_hint = /** @type {(inputs: Team_Handover_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The new case manager sees this at the top of Today. Visits that are planned go along.`)
};

/**
* | output |
* | --- |
* | "The new case manager sees this at the top of Today. Visits that are planned go along." |
*
* @param {Team_Handover_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_handover_hint = /** @type {((inputs?: Team_Handover_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Handover_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_handover_hint(inputs)
	return nl_team_handover_hint(inputs)
});