/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Decision_Correct_Clearance_StaysInputs */

const nl_decision_correct_clearance_stays = /** @type {(inputs: Decision_Correct_Clearance_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De vrijgave voor ${i?.day} blijft, zolang alles er is wat daarvoor nodig is.`)
};

const en_decision_correct_clearance_stays = /** @type {(inputs: Decision_Correct_Clearance_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The clearance for ${i?.day} stays, as long as everything it needs is there.`)
};

/**
* | output |
* | --- |
* | "The clearance for {day} stays, as long as everything it needs is there." |
*
* @param {Decision_Correct_Clearance_StaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_clearance_stays = /** @type {((inputs: Decision_Correct_Clearance_StaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Clearance_StaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_clearance_stays(inputs)
	return nl_decision_correct_clearance_stays(inputs)
});